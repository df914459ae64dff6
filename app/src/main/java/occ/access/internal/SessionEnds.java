package occ.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session twelve hours after it began, however busy it was. The idle limit is the
 * container's. It stands before everything that looks into the session, so that the request goes on as nobody's.
 */
class SessionEnds extends OncePerRequestFilter {
    private static final Duration LONGEST = Duration.ofHours(12);
    private final Clock clock;

    SessionEnds(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isOver(Instant.ofEpochMilli(session.getCreationTime()))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(Instant began) {
        return began.plus(LONGEST).isBefore(clock.instant());
    }
}
