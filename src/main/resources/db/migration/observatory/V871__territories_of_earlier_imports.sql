-- Datasets imported before territories were counted: each row that is known tells of one.
update indicator_dataset set territories = rows_read - rows_unknown where territories = 0;
