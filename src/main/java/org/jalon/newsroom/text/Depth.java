package org.jalon.newsroom.text;

import org.commonmark.node.Node;

/** How deep the parts of a text are inside each other, counted without recursion: the text may be hostile. */
final class Depth {

    private Depth() {}

    static int of(Node root) {
        int depth = 0;
        int deepest = 0;
        Node node = root;
        while (node != null) {
            Node next = node.getFirstChild();
            if (next != null) {
                depth++;
                deepest = Math.max(deepest, depth);
            } else {
                while (node != null && node != root && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                next = node == null || node == root ? null : node.getNext();
            }
            node = next;
        }
        return deepest;
    }
}
