-- Who was nominated for an office of a session, elected to it, replaced in it (rules 22 to 31). Rows are kept: a nomination
-- that was withdrawn and an officer who left are history.
create schema bureau;

create table bureau.officer (
    id bigint generated always as identity primary key,
    session bigint not null,
    office text not null check (office in ('president', 'vice-president', 'rapporteur')),
    person text not null,
    state text not null,
    -- The group of the State on the day the session opens; null for a State outside the groups.
    regional_group text,
    elected_on date,
    meeting integer check (meeting > 0),
    -- The officer whose term this one serves to its end (rule 31); once only.
    replaces bigint unique references bureau.officer,
    left_on date,
    withdrawn_at timestamptz,
    entered_at timestamptz not null,
    entered_by text not null,
    check (withdrawn_at is null or elected_on is null),
    check (left_on is null or elected_on is not null)
);
create index officer_session on bureau.officer (session);

create table bureau.acting_president (
    id bigint generated always as identity primary key,
    officer bigint not null references bureau.officer,
    day date not null,
    meeting integer check (meeting > 0)
);
create index acting_president_officer on bureau.acting_president (officer);

create table bureau.meeting (
    id bigint generated always as identity primary key,
    session bigint not null,
    day date not null,
    extended boolean not null,
    about text not null
);
create index meeting_session on bureau.meeting (session);

create trigger next_edition after insert or update or delete on bureau.officer for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on bureau.acting_president for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on bureau.meeting for each statement execute function web.next_edition();
