-- On which days before and after the day by which answers are expected States are reminded. A node that goes round with a
-- cycle holds its row, so that another leaves it out.
create table responses.calendar (
    cycle bigint primary key,
    before integer[] not null,
    after integer[] not null
);

alter table responses.reminder add column language text not null default 'en';
alter table responses.reminder alter column language drop default;

-- The official language of the Conference that is an official language of the State or that it uses for its letters; all
-- others get English. An officer changes any of them.
insert into responses.correspondence (language, state)
select language, unnest(string_to_array(states, ' ')) from (values
    ('ar', 'DZA BHR EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SDN SYR TUN ARE YEM'),
    ('zh', 'CHN'),
    ('fr', 'AND BEL BEN BFA BDI CAF CHE CIV CMR COD COG COM DJI FRA GAB GIN HTI LUX MCO MDG MLI NER SEN TCD TGO'),
    ('ru', 'BLR KAZ KGZ RUS TJK TKM UZB'),
    ('es', 'ARG BOL CHL COL CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRY SLV URY VEN')) as known(language, states)
on conflict do nothing;
