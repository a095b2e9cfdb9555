-- The outbox itself knows who refuses mails of many alike.
drop table care_refusal;
