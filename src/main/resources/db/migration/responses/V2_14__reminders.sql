-- Letters of a cycle. The key keeps any of them from being sent twice, on however many nodes the round runs.
create table responses.reminder (
    cycle bigint not null,
    kind text not null,
    state text not null,
    recipients text[] not null,
    queued_at timestamptz not null,
    primary key (cycle, kind, state)
);

-- The language in which a State gets its letters; English where nothing is known.
create table responses.correspondence (
    state text primary key,
    language text not null
);
