-- A focal point registers people for its own delegation and sees no files of others. Null for what is given in at the desk.
alter table delegations.file add given_for bigint references delegations.delegation;
alter table delegations.file drop constraint file_session_hash_key;
create unique index file_hash on delegations.file (session, coalesce(given_for, 0), hash);

-- The notes verbales by which a delegation names its people, as they came in.
create table delegations.note (
    id bigint generated always as identity primary key,
    delegation bigint not null references delegations.delegation,
    name text not null,
    type text not null check (type in ('application/pdf', 'image/jpeg', 'image/png')),
    hash text not null,
    -- Null once it is erased, when its time is over.
    content bytea,
    given_by text not null,
    given_at timestamptz not null,
    unique (delegation, hash)
);
