-- Who takes part in a session without being a Party (rules 14 to 17), and the register of organizations.
create schema observers;

-- The mark of the reference files that were loaded last.
create table observers.loaded (digest text not null);

create table observers.organization (
    id bigint generated always as identity primary key,
    kind text not null check (kind in
        ('united-nations', 'invited', 'intergovernmental', 'consultative', 'non-governmental')),
    name jsonb not null check (name <> '{}'),
    acronym jsonb not null,
    website text not null,
    -- What an organization says of itself, for the list that is circulated.
    information jsonb not null,
    -- What its kind rests on: a resolution, a consultative status, a place in the system.
    basis text not null,
    -- Whether a person or the source has seen that.
    checked boolean not null,
    source text not null,
    -- The row of the reference data that it came from.
    reference text unique,
    version integer not null default 1,
    -- Null as long as it is as it was loaded; only then may another edition change it.
    changed_by text,
    changed_at timestamptz not null
);

create table observers.participation (
    id bigint generated always as identity primary key,
    session bigint not null,
    class text not null check (class in
        ('signatory', 'non-signatory', 'entity', 'intergovernmental', 'consultative-ngo', 'other-ngo')),
    state text,
    organization bigint references observers.organization,
    stage text not null check (stage in ('applied', 'circulated', 'objected', 'admitted', 'refused', 'withdrawn')),
    -- Whether the status lasts beyond the session for which it was accorded.
    standing boolean not null default false,
    since date,
    until date,
    -- How many acts there are; who acts says how many were seen.
    version integer not null check (version > 0),
    check ((state is null) <> (organization is null)),
    check (until is null or since is not null),
    unique (session, state),
    unique (session, organization)
);

-- What was done about a participation, never changed.
create table observers.act (
    participation bigint not null references observers.participation,
    number integer not null check (number > 0),
    kind text not null,
    done_on date not null,
    -- The State Party that objected.
    by_state text,
    -- A decision, a reason, a note, in the words of the officer.
    said text not null,
    standing boolean not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (participation, number)
);

create table observers.circulation (
    session bigint not null,
    number integer not null check (number > 0),
    circulated_on date not null,
    symbol text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (session, number)
);

create table observers.circulated (
    session bigint not null,
    number integer not null,
    participation bigint not null references observers.participation,
    -- The organization as the list showed it; the register may change afterwards.
    name jsonb not null,
    acronym jsonb not null,
    website text not null,
    information jsonb not null,
    primary key (session, number, participation),
    foreign key (session, number) references observers.circulation
);

-- A file of organizations that an officer looks at before it is taken in.
create table observers.received_file (
    id bigint generated always as identity primary key,
    name text not null,
    content text not null,
    received_by text not null,
    received_at timestamptz not null,
    -- Null until it was taken in.
    taken_in_by text
);

create trigger next_edition after insert or update or delete on observers.organization
    for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on observers.participation
    for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on observers.circulated
    for each statement execute function web.next_edition();
