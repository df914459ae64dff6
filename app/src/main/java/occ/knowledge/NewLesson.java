package occ.knowledge;

import occ.kernel.Grade.Handling;

/** What somebody learnt, before it has a reference. {@code place} says where and when it was tried, {@code result} what came of it. */
public record NewLesson(
        String tactic,
        String title,
        String place,
        String done,
        String result,
        String caution,
        Strength strength,
        Handling handling) {}
