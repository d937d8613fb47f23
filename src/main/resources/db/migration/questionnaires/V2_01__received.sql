-- A file that an officer looks at before it is taken in.
create table questionnaires.received_file (
    id bigint generated always as identity primary key,
    name text not null,
    content bytea not null,
    received_by text not null,
    received_at timestamptz not null,
    -- Null until it was taken in.
    taken_in_by text
);

-- The mark of the reference files that were loaded last.
create table questionnaires.loaded (digest text not null);
