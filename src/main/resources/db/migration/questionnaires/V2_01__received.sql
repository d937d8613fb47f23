-- What an officer gave in at once: looked at together, and taken in whole or not at all.
create table questionnaires.delivery (
    id bigint generated always as identity primary key,
    received_by text not null,
    received_at timestamptz not null,
    -- Null until it was taken in.
    taken_in_by text
);

create table questionnaires.received_file (
    delivery bigint not null references questionnaires.delivery on delete cascade,
    place integer not null,
    name text not null,
    content bytea not null,
    primary key (delivery, place)
);

-- The mark of the reference files that were loaded last.
create table questionnaires.loaded (digest text not null);
