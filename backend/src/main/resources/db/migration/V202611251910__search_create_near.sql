-- The index of trigrams is asked for what is alike enough, and no more: with PostgreSQL's own threshold of 0.3 it named a thousand terms to be
-- read and thrown away. Calling show_limit loads the extension, so that its setting is known and needs no superuser.
select show_limit();
create function search_near(asked text) returns table (term text, likeness real, frequency integer)
  language sql stable set pg_trgm.similarity_threshold = 0.45 as $$
  select t.term, similarity(t.term, asked), t.frequency from search_term t where t.strong and t.term % asked
  order by similarity(t.term, asked) desc, t.term limit 4
$$;
