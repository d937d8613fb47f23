-- A file may be an XLSX, which is no text.
alter table observers.received_file alter column content type bytea using convert_to(content, 'UTF8');
