-- no open accepted advice is without a next date
SELECT id FROM advices
WHERE acceptance = 'geaccepteerd' AND settled_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM appointments WHERE about = advices.id);

-- nothing that was due is still to be done
SELECT about, kind, at FROM appointments WHERE at <= (SELECT max(at) FROM outside.said);

-- nothing waits in the outbox
SELECT key FROM outbox WHERE ended IS NULL AND not_before <= (SELECT max(at) FROM outside.said);

-- nobody is asked twice for the same period: a rung once, the last one once a month
WITH told AS (
    SELECT seq, at, what, by, details ->> 'advice' AS advice, (details ->> 'rung')::int AS rung,
           details ->> 'how' AS how
    FROM trail WHERE details ->> 'advice' IS NOT NULL
), periods AS (
    SELECT *, count(*) FILTER (WHERE what <> 'FollowUpAsked')
        OVER (PARTITION BY advice ORDER BY seq) AS period
    FROM told
    WHERE what <> 'HandoverAsked' AND (what <> 'HandoverEnded' OR how = 'accepted')
      AND (what <> 'FollowUpPutOff' OR by <> '')
), asked AS (
    SELECT *, lag(at) OVER (PARTITION BY advice, period, rung ORDER BY seq) AS before
    FROM periods WHERE what = 'FollowUpAsked'
)
SELECT advice, period, rung, before, at FROM asked
WHERE before IS NOT NULL AND (rung < 3 OR at < before + interval '27 days');

-- nobody gets two of these cards on a day, but for what a kill or a lost answer repeats
SELECT o.payload ->> 'to', o.payload #>> '{args,day}', count(*)
FROM outbox o
WHERE o.effect = 'Show' AND o.payload ->> 'view' = 'follow_up' AND o.key LIKE 'follow-up/%'
GROUP BY 1, 2 HAVING count(*) > 1;

-- no message comes more often than there were kills and lost answers
SELECT counted.twice, deaths.kills, lost.answers
FROM (SELECT count(*) AS twice FROM outside.said
      WHERE id::text NOT IN (SELECT external_id FROM receipts)) counted,
     (SELECT count(*) AS kills FROM outside.deaths) deaths,
     (SELECT count(*) AS answers FROM outside.said WHERE answer_lost) lost
WHERE counted.twice > 40 * deaths.kills + lost.answers;

-- no question goes out when all that it asks was answered before
WITH asked AS (
    SELECT at, details ->> 'advice' AS advice, details ->> 'to' AS holder,
           'follow-up/' || (details ->> 'to') || '/' ||
               to_char(at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS key
    FROM trail WHERE what = 'FollowUpAsked'
), sent AS (
    SELECT asked.*, outbox.ended FROM asked JOIN outbox ON outbox.key = asked.key
    WHERE outbox.how = 'done'
), cards AS (
    SELECT key, ended, bool_or(NOT EXISTS (
        SELECT 1 FROM trail WHERE what = 'FollowUpAnswered' AND details ->> 'advice' = sent.advice
            AND trail.by = sent.holder AND trail.at > sent.at AND trail.at < sent.ended)) AS unanswered
    FROM sent GROUP BY key, ended
)
SELECT key, ended FROM cards WHERE NOT unanswered;

-- no rung of the questions is skipped
WITH told AS (
    SELECT seq, at, what, by, details ->> 'advice' AS advice, (details ->> 'rung')::int AS rung,
           details ->> 'how' AS how
    FROM trail WHERE details ->> 'advice' IS NOT NULL
), before AS (
    SELECT *, lag(what) OVER (PARTITION BY advice ORDER BY seq) AS previous,
              lag(rung) OVER (PARTITION BY advice ORDER BY seq) AS below
    FROM told
    WHERE what NOT IN ('HandoverAsked', 'FollowUpUndelivered', 'HolderUnreachable')
      AND (what <> 'HandoverEnded' OR how = 'accepted')
      AND (what <> 'FollowUpPutOff' OR by <> '')
)
SELECT advice, at, below, rung FROM before
WHERE what = 'FollowUpAsked' AND rung > 0
  AND (previous <> 'FollowUpAsked' OR below < LEAST(rung - 1, 2) OR below > rung);

-- no rung above the manager is skipped or released by the bot
WITH released AS (
    SELECT details ->> 'escalation' AS escalation, (details ->> 'level')::int AS level, by, seq
    FROM trail WHERE what = 'EscalationReleased'
)
SELECT escalation, level, by FROM (
    SELECT *, lag(level, 1, 3) OVER (PARTITION BY escalation ORDER BY seq) AS below FROM released
) one
WHERE level <> below + 1 OR by = '';

-- every rung that was released is in the dossier
SELECT t.about, t.details FROM trail t
WHERE t.what = 'EscalationReleased' AND NOT EXISTS (
    SELECT 1 FROM documents d WHERE d."case" = t.about AND d.kind = 'agendanotitie'
        AND d.version = (t.details ->> 'number') || '.' || (t.details ->> 'level')
        AND d.path LIKE '%\_vastgesteld.%');

-- every silence ends at a human: at the last question the manager is asked, or has it already
SELECT t.details ->> 'advice', t.at FROM trail t
WHERE t.what = 'FollowUpAsked' AND (t.details ->> 'rung')::int = 3 AND NOT EXISTS (
    SELECT 1 FROM escalations e
    JOIN trail a ON a.what = 'EscalationAsked' AND a.details ->> 'escalation' = e.id
    WHERE e.advice = t.details ->> 'advice' AND a.at <= t.at
      AND a.details ->> 'to' NOT IN ('', t.details ->> 'to'));

-- what could not be delivered is told to a human
SELECT o.key FROM outbox o
WHERE o.how = 'dead' AND o.payload ->> 'to' <> 'team'
  AND NOT EXISTS (SELECT 1 FROM outbox g WHERE g.key LIKE 'given-up/' || o.id || '/%' AND g.how = 'done');

-- every answer is in the dossier
SELECT t.about, t.details FROM trail t
WHERE t.what IN ('FollowUpAnswered', 'AdviceJudged', 'AdviceExtended') AND NOT EXISTS (
    SELECT 1 FROM documents d WHERE d."case" = t.about AND d.kind = 'opvolging'
        AND d.version = (t.details ->> 'count') || '.0');

-- the log explains every message: a row that says what for, and what someone did or what happened
SELECT s.id, s.conversation, s.at FROM outside.said s
JOIN receipts r ON r.external_id = s.id::text
LEFT JOIN (
    SELECT *, COALESCE('living/' || NULLIF(payload ->> 'living', ''), key) AS noted_as FROM outbox
) o ON o.noted_as = r.about
WHERE o.id IS NULL OR NOT (
    EXISTS (SELECT 1 FROM handled h WHERE 'reply/' || h.activity = regexp_replace(o.key, '/[^/]*$', ''))
    OR o.key LIKE 'given-up/%'
    OR EXISTS (SELECT 1 FROM trail t WHERE t.at <= o.not_before AND t.at > o.not_before - interval '1 day'));

-- no message comes at night or on a day off, but as an answer to what someone just did
SELECT s.id, s.at FROM outside.said s
WHERE extract(hour FROM s.at AT TIME ZONE 'Europe/Amsterdam') NOT BETWEEN 8 AND 17
   OR (s.at AT TIME ZONE 'Europe/Amsterdam')::date NOT IN (SELECT day FROM outside.working_days);

-- no open question about an application is without a next date
SELECT id FROM case_checks
WHERE answered_at IS NULL AND NOT EXISTS (SELECT 1 FROM appointments WHERE about = case_checks.id);

-- nobody is asked twice about an application in the same period
SELECT details ->> 'check', details ->> 'rung', count(*) FROM trail
WHERE what = 'CaseCheckAsked' AND (details ->> 'rung')::int < 3
GROUP BY 1, 2 HAVING count(*) > 1;

-- an advice that is nobody's is asked of nobody
WITH told AS (
    SELECT seq, at, what, details ->> 'advice' AS advice, details ->> 'how' AS how
    FROM trail WHERE details ->> 'advice' IS NOT NULL
), left_alone AS (
    SELECT *, max(seq) FILTER (WHERE what = 'AdviceVacated')
                  OVER (PARTITION BY advice ORDER BY seq) AS vacated,
              max(seq) FILTER (WHERE what = 'HandoverEnded' AND how = 'accepted')
                  OVER (PARTITION BY advice ORDER BY seq) AS taken
    FROM told
)
SELECT l.advice, l.at FROM left_alone l
JOIN trail v ON v.seq = l.vacated
WHERE l.what = 'FollowUpAsked' AND COALESCE(l.taken, 0) < l.vacated
  AND NOT EXISTS (SELECT 1 FROM trail p WHERE p.what = 'PersonChanged' AND p.seq > v.seq
                  AND p.seq < l.seq AND p.about = v.details ->> 'holder');
