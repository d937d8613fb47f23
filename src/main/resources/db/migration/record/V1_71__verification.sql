-- What each reading of the whole record found. The seals noted here are held against the record the next time: one who
-- rewrote it from some entry on, seals and all, is found out by them.
create table record.verification (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    by text not null,
    found text not null check (found in ('whole', 'changed', 'missing', 'unlinked')),
    number bigint not null,
    seal text check ((seal is not null) = (found = 'whole'))
);

-- For the acts of a day.
create index on record.entry (at, number);
