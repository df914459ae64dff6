package occ.demonstration;

/** Intelligence reports in national numbers. */
public interface ManyReports extends Many {}
