// A series whole, whatever the numbers in it.
CREATE INDEX document_series_whole IF NOT EXISTS FOR (n:Document) ON (n.series);
