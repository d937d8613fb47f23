-- The sessions that this desk holds. What is only known of earlier and later ones stands in sessions.on_record.
create schema sessions;

create table sessions.session (
    id bigint generated always as identity primary key,
    body text not null,
    number integer not null check (number > 0),
    opens date not null,
    opens_at time,
    closes date not null check (closes >= opens),
    unique (body, number)
);

-- Sessions of the bodies that others have written of: dates, place and report, each with where it is known from.
create table sessions.on_record (
    body text not null,
    number integer not null check (number > 0),
    opens date not null,
    closes date not null check (closes >= opens),
    place text not null,
    report text,
    certainty text not null,
    source text not null,
    primary key (body, number)
);

create trigger next_edition after insert or update or delete on sessions.session
    for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on sessions.on_record
    for each statement execute function web.next_edition();
