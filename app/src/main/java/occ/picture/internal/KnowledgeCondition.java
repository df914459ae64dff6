package occ.picture.internal;

/** What the picture cannot see of a line {@code r}, asked of the statements. */
final class KnowledgeCondition {
    /** Nothing recorded about it, nor about anything as its member, since {@code :heard}. */
    static final String OLD = """
            not exists (select from pole.statement_now said
                         where said.subject = r.subject and said.recorded_at > :heard)
            and not exists (select from pole.statement_now said
                             where said.object = r.subject and said.recorded_at > :heard)""";

    static final String PLACEHOLDERS = """
            exists (select from pole.statement_now belongs
                      join pole.placeholder known on known.subject = belongs.subject
                     where belongs.object = r.subject and belongs.predicate = 100)""";

    private KnowledgeCondition() {}
}
