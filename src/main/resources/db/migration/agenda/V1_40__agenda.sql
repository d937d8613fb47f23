-- The agenda of a session in its versions. Items hang on the version they stand in; a version, once made, only gains
-- languages.
create schema agenda;

-- The papers that were given to the desk: the file as it came, what an officer corrected in the reading, what became of it.
create table agenda.paper (
    id bigint generated always as identity primary key,
    file_name text not null,
    bytes bytea not null,
    sha256 text not null,
    language text not null,
    corrections jsonb not null default '[]',
    state text not null default 'PREVIEWED' check (state in ('PREVIEWED', 'ACCEPTED', 'UNDONE')),
    received_by text not null,
    received_at timestamptz not null,
    accepted_by text,
    accepted_at timestamptz,
    undone_by text,
    undone_at timestamptz,
    -- What accepting it did, so that it can be undone exactly.
    session bigint references sessions.session on delete set null,
    version integer,
    added_language boolean,
    replaced_opens date,
    replaced_opens_at time,
    replaced_closes date,
    check (state = 'PREVIEWED' or (accepted_by is not null and accepted_at is not null)),
    check (state <> 'UNDONE' or (undone_by is not null and undone_at is not null))
);
create index on agenda.paper (session, version);

-- Titles that came into the register of documents with a paper.
create table agenda.paper_document (
    paper bigint not null references agenda.paper on delete cascade,
    symbol text not null,
    language text not null,
    primary key (paper, symbol, language)
);

create table agenda.version (
    id bigint generated always as identity primary key,
    session bigint not null references sessions.session,
    number integer not null check (number > 0),
    status text not null check (status in ('PROVISIONAL', 'REVISED', 'ADOPTED')),
    origin text not null check (origin in ('PAPER', 'EDIT', 'ADOPTION')),
    symbol text,
    made_by text not null,
    made_at timestamptz not null,
    -- Of an adoption: the day, and the meeting as the record names it.
    adopted_on date,
    adopted_at_meeting text,
    check ((origin = 'ADOPTION') = (adopted_on is not null)),
    unique (session, number)
);

create table agenda.item (
    version bigint not null references agenda.version on delete cascade,
    path integer[] not null check (cardinality(path) between 1 and 3),
    title jsonb not null,
    annotation jsonb not null default '{}',
    primary key (version, path)
);

create table agenda.item_document (
    version bigint not null,
    path integer[] not null,
    ordinal integer not null,
    symbol text not null,
    title jsonb not null,
    primary key (version, path, ordinal),
    foreign key (version, path) references agenda.item on delete cascade
);
create index on agenda.item_document (symbol);

create table agenda.item_reference (
    version bigint not null,
    path integer[] not null,
    ordinal integer not null,
    kind text not null,
    target text not null,
    instrument text,
    primary key (version, path, ordinal),
    foreign key (version, path) references agenda.item on delete cascade
);
create index on agenda.item_reference (kind, target, instrument);

create trigger next_edition after insert or update or delete on agenda.version
    for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on agenda.item
    for each statement execute function web.next_edition();
