-- The role the pages and commands work under: it reads and writes the tables, makes and changes none, and can only add to
-- the procedural record. Where the owner of an external database may not make roles, Plenary works as that owner, and
-- the triggers of the record alone refuse its change.
do $$
declare
    room text;
begin
    if not exists (select from pg_roles where rolname = 'plenary_desk') then
        create role plenary_desk nologin;
    end if;
    if not pg_has_role('plenary_desk', 'set') then
        execute format('grant plenary_desk to %I', current_user);
    end if;
    for room in select nspname from pg_namespace where nspowner = current_user::regrole and nspname !~ '^(pg_|information_schema$)' loop
        execute format('grant usage on schema %I to plenary_desk', room);
        execute format('grant select, insert, update, delete, truncate on all tables in schema %I to plenary_desk', room);
        execute format('grant usage, select on all sequences in schema %I to plenary_desk', room);
    end loop;
    revoke insert, update, delete, truncate on all tables in schema plenary from plenary_desk;
    if to_regclass('record.entry') is not null then
        revoke update, delete, truncate on record.entry from plenary_desk;
        revoke insert, update, delete, truncate on record.head from plenary_desk;
    end if;
    if to_regclass('record.verification') is not null then
        revoke update, delete, truncate on record.verification from plenary_desk;
    end if;
exception
    when insufficient_privilege then
        raise notice 'The role plenary_desk could not be made: %', sqlerrm;
end $$;
