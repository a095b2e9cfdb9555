package org.jalon.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Gives the addresses of a name. */
interface Resolver {

    InetAddress[] resolve(String host) throws UnknownHostException;
}
