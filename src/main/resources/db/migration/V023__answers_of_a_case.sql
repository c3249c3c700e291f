create index input_submission_case on input_submission (case_id, submitted_at);
create index input_answer_case on input_answer (case_id, question_id);
