-- The register of documents. A document has one canonical symbol and any number of names it is looked up by, in
-- capitals: a double symbol is three of them.
create schema documents;

create table documents.document (
    id bigint generated always as identity primary key,
    symbol text not null unique,
    -- In this order symbols stand in their natural order, numbers as numbers.
    sort_key text collate "C" not null,
    body text not null,
    year integer,
    title jsonb not null default '{}',
    kind text not null check (kind in ('agenda', 'report', 'note', 'working-paper', 'conference-room-paper', 'limited',
        'information', 'participants', 'other')),
    -- Whether a person said which kind it is; else it follows from series and title.
    kind_given boolean not null default false,
    issued date,
    distribution text check (distribution in ('general', 'limited', 'restricted')),
    original text,
    -- Where a date or a fact of the reference data is from, and how sure it is.
    source text,
    certainty text,
    -- Symbol and titles, folded, for finding words in them.
    words text not null
);
create index on documents.document (sort_key, symbol);
create index on documents.document (issued, sort_key, symbol);

create table documents.name (
    key text primary key,
    document bigint not null references documents.document on delete cascade
);
create index on documents.name (document);

-- The six versions, as far as anything is known of them.
create table documents.version (
    document bigint not null references documents.document on delete cascade,
    language text not null,
    state text not null check (state in ('exists', 'expected')),
    issued date,
    primary key (document, language)
);

-- Between symbols, not rows: a paper may name a document that nobody has registered yet.
create table documents.relation (
    source text not null,
    kind text not null check (kind in ('revises', 'adds-to', 'corrects', 'amends', 'transmits')),
    target text not null,
    -- Whether a person or the reference data said so; else it follows from the symbol.
    given boolean not null,
    primary key (source, kind, target)
);
create index on documents.relation (target);

create table documents.file (
    id bigint generated always as identity primary key,
    document bigint not null references documents.document on delete cascade,
    language text not null,
    format text not null check (format in ('pdf', 'docx', 'txt')),
    charset text,
    size bigint not null,
    sha256 bytea not null,
    received_at timestamptz not null,
    received_by text not null,
    unique (document, language, format)
);

-- The bytes in parts of a mebibyte at most, so that neither taking nor giving a file holds all of it in memory.
create table documents.file_part (
    file bigint not null references documents.file on delete cascade,
    number integer not null,
    bytes bytea not null,
    primary key (file, number)
);
alter table documents.file_part alter column bytes set storage external;

create trigger edition after insert or update or delete on documents.document
    for each statement execute function web.next_edition();
create trigger edition after insert or update or delete on documents.version
    for each statement execute function web.next_edition();
create trigger edition after insert or update or delete on documents.relation
    for each statement execute function web.next_edition();
create trigger edition after insert or update or delete on documents.file
    for each statement execute function web.next_edition();
