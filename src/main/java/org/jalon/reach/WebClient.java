package org.jalon.reach;

import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/** One connection for one request, with all that a client usually does of its own accord switched off. */
final class WebClient {

    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 16_384;

    private WebClient() {}

    /** @param trusted whether the operator's proxy is used, which asks names itself and is not told our addresses */
    static CloseableHttpClient open(FetchLimits limits, CheckedResolver resolver, String userAgent, boolean trusted) {
        HttpClientBuilder client = HttpClients.custom()
                .setConnectionManager(connections(limits, resolver))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression();
        return (trusted ? client.setRoutePlanner(new SystemDefaultRoutePlanner(null)) : client).build();
    }

    private static BasicHttpClientConnectionManager connections(FetchLimits limits, CheckedResolver resolver) {
        BasicHttpClientConnectionManager connections = BasicHttpClientConnectionManager.create(
                null,
                resolver,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, DefaultClientTlsStrategy.createDefault())
                        .build(),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxLineLength(LONGEST_LINE)
                                .build())
                        .build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.silence()))
                .build());
        return connections;
    }

    /** @param first address of the order, whose server may be told all that the order says */
    static HttpUriRequestBase request(FetchOrder order, URI first, URI address) {
        HttpUriRequestBase request = new HttpUriRequestBase(order.method().name(), address);
        request.setHeader(HttpHeaders.ACCEPT, order.accept());
        if (WebAddress.isSameServer(first, address)) {
            order.headers().forEach(request::setHeader);
        }
        return request;
    }
}
