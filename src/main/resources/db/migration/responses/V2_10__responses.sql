-- What States answer.
create schema responses;

-- One State's answer to one questionnaire in one cycle.
create table responses.response (
    id bigint generated always as identity primary key,
    cycle bigint not null,
    questionnaire bigint not null,
    state text not null,
    stage text not null default 'begun' check (stage in ('begun', 'submitted', 'returned', 'accepted')),
    begun_at timestamptz not null,
    -- The last change that a submission took with it; what comes later is not yet submitted.
    sealed_at bigint not null default 0,
    unique (cycle, questionnaire, state)
);
create index on responses.response (questionnaire);
create index on responses.response (state);

-- Counts all changes of all answers, so that any two can be told apart and put in order.
create sequence responses.change cache 1;

-- Every wording an answer ever had. It held from change "since" until change "until"; null means it still holds.
-- What a State submitted at a change is what held then, so a submission copies nothing.
create table responses.answer (
    response bigint not null references responses.response,
    question text not null,
    -- 0, or the number of the occurrence in a repeated section.
    occurrence integer not null default 0 check (occurrence >= 0),
    since bigint not null,
    until bigint,
    -- Raised with each saving; who saves says which was seen.
    revision bigint not null,
    value jsonb not null,
    origin text not null check (origin in ('given', 'prefilled', 'confirmed', 'paper', 'file')),
    visibility text not null default 'public' check (visibility in ('public', 'parties', 'secretariat')),
    -- The earlier response it was taken from, while it is prefilled or confirmed.
    taken_from bigint references responses.response,
    saved_by text not null,
    saved_at timestamptz not null,
    primary key (response, question, occurrence, since),
    check (until > since)
);
create unique index answer_that_holds on responses.answer (response, question, occurrence) where until is null;

-- An act of the State; never changed.
create table responses.submission (
    response bigint not null references responses.response,
    number integer not null check (number > 0),
    -- The change up to which it goes.
    at_change bigint not null,
    submitted_by text not null,
    submitted_at timestamptz not null,
    -- Whether the secretariat entered it from paper for the State.
    on_paper boolean not null default false,
    primary key (response, number)
);

-- What the secretariat remarked when it returned a response; a remark of no question is on the whole.
create table responses.remark (
    id bigint generated always as identity primary key,
    response bigint not null references responses.response,
    submission integer not null,
    question text not null default '',
    text text not null,
    made_by text not null,
    made_at timestamptz not null
);
create index on responses.remark (response);
