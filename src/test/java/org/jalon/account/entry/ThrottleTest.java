package org.jalon.account.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ThrottleTest {

    private final Throttle throttle = new Throttle(2);

    @Test
    void countsEachNetworkForItself() {
        assertThat(throttle.allows(from("192.0.2.1"))).isTrue();
        assertThat(throttle.allows(from("192.0.2.1"))).isTrue();
        assertThat(throttle.allows(from("192.0.2.1"))).isFalse();
        assertThat(throttle.allows(from("192.0.2.2"))).isTrue();
    }

    @Test
    void takesTheAddressesOfOneHomeForOne() {
        assertThat(throttle.allows(from("2001:db8:1:2::1"))).isTrue();
        assertThat(throttle.allows(from("2001:db8:1:2:aaaa::7"))).isTrue();
        assertThat(throttle.allows(from("2001:db8:1:2:bbbb::9"))).isFalse();
        assertThat(throttle.allows(from("2001:db8:1:3::1"))).isTrue();
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
