-- The application may not delete what people told us. Only when a service is gone altogether do reports about it go too.
CREATE FUNCTION directory.forget_reports_of_gone_services(services uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = directory, pg_temp AS $$
  DELETE FROM directory.problem_report AS report
  WHERE report.service_id = ANY(services)
    AND NOT EXISTS (SELECT FROM directory.service WHERE service.id = report.service_id);
$$;
REVOKE EXECUTE ON FUNCTION directory.forget_reports_of_gone_services(uuid[]) FROM PUBLIC;
