-- What all States answered: remarks of analysts, and reports as they were issued.
create schema synthesis;

-- Stays when the report is drawn up again.
create table synthesis.remark (
    cycle text not null,
    questionnaire text not null,
    question text not null,
    language text not null,
    text text not null,
    written_by text not null,
    written_at timestamptz not null,
    primary key (cycle, questionnaire, question, language)
);

-- A report as it went out, in all languages; never changed. Revision 0 is the report, 1 is /Rev.1.
create table synthesis.issue (
    cycle text not null,
    revision integer not null check (revision >= 0),
    content jsonb not null,
    issued_by text not null,
    issued_at timestamptz not null,
    primary key (cycle, revision)
);
create trigger next_edition after insert on synthesis.issue for each statement execute function web.next_edition();
