-- Documents that belong to answers: laws, attachments. An answer names them by id; one that is given twice is kept once.
create table responses.document (
    id bigint generated always as identity primary key,
    response bigint not null references responses.response,
    name text not null,
    type text not null,
    hash text not null,
    content bytea not null,
    given_by text not null,
    given_at timestamptz not null,
    unique (response, hash)
);
