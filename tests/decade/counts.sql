-- cases
SELECT count(*) FROM cases;
-- advices
SELECT count(*) FROM advices;
-- advices settled
SELECT count(*) FROM advices WHERE settled_at IS NOT NULL;
-- questions asked
SELECT count(*) FROM trail WHERE what = 'FollowUpAsked';
-- answers
SELECT count(*) FROM trail WHERE what = 'FollowUpAnswered';
-- judgements of the team
SELECT count(*) FROM trail WHERE what = 'AdviceJudged';
-- escalations begun
SELECT count(*) FROM escalations;
-- rungs released
SELECT count(*) FROM trail WHERE what = 'EscalationReleased';
-- messages delivered
SELECT count(*) FROM outside.said;
-- messages that came twice
SELECT count(*) FROM outside.said WHERE id::text NOT IN (SELECT external_id FROM receipts);
-- rows of the outbox dropped because they no longer stood
SELECT count(*) FROM outbox WHERE how = 'dropped';
-- rows of the outbox given up
SELECT count(*) FROM outbox WHERE how = 'dead';
-- deadlocks that the database broke
SELECT deadlocks FROM pg_stat_database WHERE datname = current_database();
-- transactions
SELECT xact_commit FROM pg_stat_database WHERE datname = current_database();
