-- Which edition of the reference data was loaded.
create table documents.reference (
    only_one boolean primary key default true check (only_one),
    edition text not null
);
