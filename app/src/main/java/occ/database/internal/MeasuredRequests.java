package occ.database.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in a Server-Timing header how long a page took until its first byte, which is when it is rendered whole, and how
 * many statements it sent. For benchmarks only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("occ.measure")
class MeasuredRequests extends OncePerRequestFilter {
    private final StatementCount statements;

    MeasuredRequests(StatementCount statements) {
        this.statements = statements;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var began = System.nanoTime();
        statements.begin();
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public ServletOutputStream getOutputStream() throws IOException {
                var milliseconds = (System.nanoTime() - began) / 1e6;
                setHeader("Server-Timing", "app;dur=%.2f, sql;desc=\"%d\"".formatted(milliseconds, statements.end()));
                return super.getOutputStream();
            }
        });
    }
}
