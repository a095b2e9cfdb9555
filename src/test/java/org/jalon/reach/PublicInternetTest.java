package org.jalon.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicInternetTest {

    /** First and last addresses of blocks that the IANA registries set apart, and their neighbours. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0.0.0.0, false
            1.0.0.0, true
            9.255.255.255, true
            10.0.0.0, false
            10.255.255.255, false
            11.0.0.0, true
            100.63.255.255, true
            100.64.0.0, false
            100.127.255.255, false
            100.128.0.0, true
            126.255.255.255, true
            127.0.0.1, false
            127.255.255.255, false
            169.253.255.255, true
            169.254.169.254, false
            172.15.255.255, true
            172.16.0.1, false
            172.31.255.255, false
            172.32.0.0, true
            192.0.2.1, false
            192.168.1.1, false
            198.18.0.1, false
            198.51.100.7, false
            203.0.113.7, false
            223.255.255.255, true
            224.0.0.1, false
            255.255.255.255, false
            ::, false
            ::1, false
            ::127.0.0.1, false
            ::ffff:127.0.0.1, false
            ::ffff:10.0.0.1, false
            ::ffff:93.184.216.34, true
            64:ff9b::a00:1, false
            64:ff9b:1::1, false
            100::1, false
            2001::1, false
            2001:db8::1, false
            2002:7f00:1::, false
            2001:4860:4860::8888, true
            2a01:e0a:1::1, true
            3fff::1, false
            4000::1, false
            fc00::1, false
            fd12:3456::1, false
            fe80::1, false
            fec0::1, false
            ff02::1, false
            """)
    void knowsWhatIsSetApart(String address, boolean holds) {
        assertThat(PublicInternet.holds(InetAddress.ofLiteral(address))).isEqualTo(holds);
    }
}
