-- Which part of a response an account answers for its State. One that was taken back stays as what was.
create table responses.share (
    id bigint generated always as identity primary key,
    response bigint not null references responses.response,
    account text not null,
    -- The keys of whole sections, and of single questions.
    sections text[] not null,
    questions text[] not null,
    shared_by text not null,
    shared_at timestamptz not null,
    ready_at timestamptz,
    taken_back_at timestamptz
);
create unique index share_that_holds on responses.share (response, account) where taken_back_at is null;
create index on responses.share (account);

-- What those who write an answer say to each other about it; never part of the answer.
create table responses.comment (
    id bigint generated always as identity primary key,
    response bigint not null references responses.response,
    question text not null,
    text text not null,
    made_by text not null,
    made_at timestamptz not null
);
create index on responses.comment (response, question);
