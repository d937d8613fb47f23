-- What the Parties are asked: questionnaires, the cycles in which they are sent out, what continues what.
create schema questionnaires;

-- A version of a questionnaire. The form is one document: it is read, changed and frozen as a whole.
create table questionnaires.version (
    id bigint generated always as identity primary key,
    code text not null check (code ~ '^[A-Za-z][A-Za-z0-9-]{0,79}$'),
    number integer not null check (number > 0),
    frozen boolean not null default false,
    -- How often it was saved; two officers who save over each other are told.
    edition integer not null default 1,
    form jsonb not null,
    saved_by text not null,
    saved_at timestamptz not null,
    -- The mark of the file it was loaded from; null once a person changed it.
    reference_digest text,
    unique (code, number)
);

-- What a cycle was opened with is what States answered: nothing may change it.
create function questionnaires.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A frozen version of a questionnaire cannot be changed or deleted';
end $$;
create trigger frozen_is_kept before update or delete on questionnaires.version
    for each row when (old.frozen) execute function questionnaires.refuse_change();

create table questionnaires.continuity (
    questionnaire text not null,
    older text not null,
    question text not null,
    older_question text not null,
    relation text not null check (relation in ('same', 'narrower', 'broader', 'split', 'merged')),
    -- The newer value of each older one that is not the same; empty where there is none.
    value_map jsonb not null default '{}',
    primary key (questionnaire, older, question, older_question),
    check (questionnaire <> older)
);

create table questionnaires.cycle (
    id bigint generated always as identity primary key,
    -- How often it was planned and changed; two officers who change it over each other are told.
    edition integer not null default 0,
    key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    title jsonb not null check (title <> '{}'),
    opens date not null,
    closes date not null check (closes >= opens),
    stage text not null default 'planned' check (stage in ('planned', 'open', 'closed'))
);

create table questionnaires.asked (
    cycle bigint not null references questionnaires.cycle,
    place integer not null,
    version bigint not null references questionnaires.version,
    primary key (cycle, version)
);

create table questionnaires.invited (
    cycle bigint not null references questionnaires.cycle,
    state text not null,
    primary key (cycle, state)
);

create trigger next_edition after insert or update or delete on questionnaires.version
    for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on questionnaires.cycle
    for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on questionnaires.continuity
    for each statement execute function web.next_edition();
