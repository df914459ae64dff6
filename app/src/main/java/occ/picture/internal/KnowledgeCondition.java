package occ.picture.internal;

/** What the picture cannot see of a line {@code r}, asked of the statements. */
final class KnowledgeCondition {
    /** Those known only by a placeholder name, and what they are a member of: who has left or lapsed is none (R46). */
    static final String UNKNOWN_MEMBERS = """
        select belongs.subject as person, belongs.object
          from pole.placeholder known
          join pole.statement_now belongs on belongs.subject = known.subject
         where belongs.predicate = 100 and belongs.object is not null
           and (belongs.valid_to is null or belongs.valid_to > :today)\
        """;

    /** Nothing recorded about it, nor about anything as its member, since {@code :heard}. */
    static final String OLD = "r.subject not in (select heard.subject from pole.heard heard where heard.at > :heard)";

    static final String PLACEHOLDERS = "r.subject in (select object from (%s) unknown)".formatted(UNKNOWN_MEMBERS);

    private KnowledgeCondition() {}
}
