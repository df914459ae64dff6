package occ.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class TrustedProxiesTests {
    @Test
    @DisplayName("Without a proxy named in the configuration nobody is believed to ask for another address")
    void nobodyIsBelievedByDefault() throws Exception {
        assertThat(seen("", "203.0.113.7")).isEqualTo("127.0.0.1 http");
    }

    @Test
    @DisplayName("A proxy that is named is believed about the last address before it, and about TLS")
    void aNamedProxyIsBelieved() throws Exception {
        assertThat(seen("127.0.0.1", "203.0.113.7")).isEqualTo("203.0.113.7 https");
        assertThat(seen("192.0.2.10, 127.0.0.1", "198.51.100.4, 203.0.113.7"))
                .as("what stands before that, anybody can have written")
                .isEqualTo("203.0.113.7 https");
    }

    @Test
    @DisplayName("Another address is not believed because some proxy is, and a dot is a dot")
    void anotherAddressIsNotBelieved() throws Exception {
        assertThat(seen("192.0.2.10", "203.0.113.7")).isEqualTo("127.0.0.1 http");
        assertThat(seen("127.0.0.", "203.0.113.7")).isEqualTo("127.0.0.1 http");
    }

    /** What a server sees of a request that comes from this machine and claims to come for another. */
    private static String seen(String trusted, String claimed) throws IOException, InterruptedException {
        var factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies(trusted).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("seen", new Seen()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", claimed)
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static final class Seen extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
        }
    }
}
