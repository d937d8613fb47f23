-- A session with 200 items and 1,000 documents, five under each item.
begin;
insert into sessions.session (body, number, opens, closes) values ('untoc-cop', 99, '2099-10-05', '2099-10-16');

insert into agenda.version (session, number, status, origin, symbol, made_by, made_at)
select id, 1, 'PROVISIONAL', 'EDIT', 'CTOC/COP/2099/1', 'bench', now() from sessions.session where number = 99;

insert into agenda.item (version, path, title, annotation)
select v.id, case when sub = 0 then array[item] else array[item, sub] end,
    jsonb_build_object('en', format('Matter %s of part %s before the Conference', sub, item), 'zh', format('缔约方会议面前的第 %s 部分第 %s 事项', item, sub)),
    jsonb_build_object('en', jsonb_build_array(repeat('The Conference may wish to consider the matter in the light of the papers before it. ', 4)))
from agenda.version v join sessions.session s on s.id = v.session and s.number = 99,
    generate_series(1, 20) item, generate_series(0, 9) sub;

insert into documents.document (symbol, sort_key, body, year, title, kind, issued, distribution, words)
select format('CTOC/COP/2099/%s', n), format('CTOC/COP/2099/%s', lpad(n::text, 6, '0')), 'CTOC/COP', 2099,
    jsonb_build_object('en', format('Report of the Secretariat on matter %s', n), 'zh', format('秘书处关于第 %s 事项的报告', n)),
    'report', '2099-07-01', 'general', format('ctoc/cop/2099/%s report of the secretariat', n)
from generate_series(2, 1001) n;
insert into documents.name (key, document) select symbol, id from documents.document where year = 2099;
insert into documents.version (document, language, state)
select id, language, 'exists' from documents.document, unnest(array['ar', 'zh', 'en', 'fr', 'ru', 'es']) language where year = 2099;

insert into agenda.item_document (version, path, ordinal, symbol, title)
select i.version, i.path, d, format('CTOC/COP/2099/%s', 1 + (row_number() over (order by i.path, d))),
    jsonb_build_object('en', 'Report of the Secretariat')
from agenda.item i join agenda.version v on v.id = i.version join sessions.session s on s.id = v.session and s.number = 99,
    generate_series(1, 5) d;
commit;
