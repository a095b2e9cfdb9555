-- Which merged places a record went through.
create index merged_record_of_record on merged_record (source, source_id);
