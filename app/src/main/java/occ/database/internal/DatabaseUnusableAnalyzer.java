package occ.database.internal;

import occ.database.DatabaseUnusable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Whoever starts the program reads the sentence that helps, not the trace of beans that led to it. */
class DatabaseUnusableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnusable cause) {
        return new FailureAnalysis(describe(cause), null, cause);
    }

    private static @Nullable String describe(DatabaseUnusable failure) {
        var cause = failure.getCause();
        return cause == null ? failure.getMessage() : failure.getMessage() + "\n\nReason: " + cause;
    }
}
