-- The edition of all that readers see. Each transaction that changes a table of the papers or of the session raises it,
-- so a page kept from an earlier edition is known to be stale on every node.
create schema web;

create table web.edition (
    only_one boolean primary key default true check (only_one),
    number bigint not null
);
insert into web.edition (number) values (1);

-- For triggers "after insert or update or delete … for each statement" on tables that readers see.
create function web.next_edition() returns trigger language plpgsql as $$
begin
    update web.edition set number = number + 1;
    return null;
end $$;
