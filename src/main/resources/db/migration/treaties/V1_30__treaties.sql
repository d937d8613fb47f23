-- Reference data: loaded whole from the files that ship, read whole into memory, never written by hand. Rows of a table
-- that have a natural order keep it in "position".
create schema treaties;

create table treaties.loaded (
    only_one boolean primary key default true check (only_one),
    digest text not null
);

create table treaties.regional_group (
    code text primary key,
    position int not null,
    name jsonb not null
);

create table treaties.state (
    code text primary key,
    iso2 text not null,
    m49 text not null,
    kind text not null,
    admitted date,
    name jsonb not null,
    formal_name jsonb not null
);

-- Regional group in a year: null since and until where the source knows no change.
create table treaties.group_member (
    state text not null references treaties.state,
    regional_group text not null references treaties.regional_group,
    since date,
    until date,
    note text not null
);

create table treaties.instrument (
    code text primary key,
    position int not null,
    supplements text references treaties.instrument,
    chapter text not null,
    adopted date not null,
    adopted_by text not null,
    opened date,
    closed date not null,
    in_force date not null,
    in_force_article int not null,
    instruments_required int not null,
    registration text not null,
    published_in text not null,
    data_to date not null,
    title jsonb not null,
    name jsonb not null
);

create table treaties.article (
    instrument text not null references treaties.instrument,
    number int not null,
    chapter jsonb not null,
    title jsonb not null,
    primary key (instrument, number)
);

create table treaties.participation (
    instrument text not null references treaties.instrument,
    state text not null references treaties.state,
    signed date,
    deposited date,
    kind text,
    succeeded date,
    listed_as text not null,
    note text not null,
    primary key (instrument, state)
);

create table treaties.published_total (
    instrument text not null references treaties.instrument,
    day date not null,
    signatories int,
    parties int not null,
    source text not null,
    primary key (instrument, day)
);

-- Acts after the end of the data, known one by one; shown, and not counted.
create table treaties.later_fact (
    instrument text not null references treaties.instrument,
    state text not null references treaties.state,
    deposited date,
    in_force date,
    source text not null,
    primary key (instrument, state)
);

create trigger next_edition after insert or update or delete on treaties.loaded
    for each statement execute function web.next_edition();
