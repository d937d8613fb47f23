-- Papers that States filled in and gave in: each waits until a person has looked at what it changes.
create table responses.paper (
    id bigint generated always as identity primary key,
    response bigint not null references responses.response,
    name text not null,
    -- Taken out once it is decided on.
    content bytea,
    given_by text not null,
    given_at timestamptz not null,
    taken_by text,
    taken_at timestamptz,
    -- How many answers it changed.
    changed integer
);
create index on responses.paper (response);
