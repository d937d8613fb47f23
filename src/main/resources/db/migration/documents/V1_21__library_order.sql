-- The library pages by date; documents without a date stand before all others.
drop index documents.document_issued_sort_key_symbol_idx;
create index on documents.document (coalesce(issued, date '-infinity'), sort_key, symbol);
