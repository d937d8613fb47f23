-- The procedural record. What the seal covers stands in number, at, act and before; the columns after it repeat parts of
-- act for finding, and verification compares them.
create schema record;

create table record.entry (
    number bigint primary key,
    at timestamptz not null,
    act text not null,
    before text not null,
    seal text not null unique,
    session text,
    matter text,
    actor text not null,
    name text not null
);
create index on record.entry (matter, number) where matter is not null;
create index on record.entry (session, number) where session is not null;
create index on record.entry (actor, number);
create index on record.entry (name, number);

-- The last entry, so that one taken off the end is missed.
create table record.head (
    only_one boolean primary key default true check (only_one),
    number bigint not null,
    seal text not null
);
insert into record.head (number, seal) values (0, repeat('0', 64));

-- Each entry follows the last. Runs as the owner of the record, since nobody else may change the head.
create function record.follow() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    update record.head set number = new.number, seal = new.seal
    where number = new.number - 1 and seal = new.before;
    if not found then
        raise exception 'Entry % does not follow the last entry of the record', new.number;
    end if;
    return new;
end $$;
create trigger follow before insert on record.entry for each row execute function record.follow();

create function record.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The procedural record is only added to';
end $$;
create trigger never_changed before update or delete or truncate on record.entry
    for each statement execute function record.refuse();
