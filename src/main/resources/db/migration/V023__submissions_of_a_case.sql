create index input_submission_case on input_submission (case_id, submitted_at);
