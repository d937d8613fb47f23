-- Letters by e-mail: those that wait, and for some weeks those that were sent or given up. What they say is written when
-- they are sent, so no link that opens anything stands here.
create schema mail;

create table mail.letter (
    id bigint generated always as identity primary key,
    kind text not null,
    recipient text not null check (length(recipient) between 3 and 254),
    matter text not null,
    language text not null,
    queued timestamptz not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts integer not null default 0,
    next_attempt timestamptz not null,
    ended timestamptz,
    -- Why the last attempt failed, in the words of the mail server.
    reason text
);
create index on mail.letter (next_attempt, id) where state = 'WAITING';
create index on mail.letter (ended);
