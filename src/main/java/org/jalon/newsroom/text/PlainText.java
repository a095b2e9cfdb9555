package org.jalon.newsroom.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a text without any marks: for the search, for short descriptions and for mails that show no HTML. */
final class PlainText {

    private PlainText() {}

    static String of(Node node) {
        Words words = new Words();
        node.accept(words);
        return words.said.toString().strip().replaceAll("\n{3,}", "\n\n");
    }

    /** The words inside of a node, without what the node itself adds to them. */
    static String inside(Node parent) {
        StringBuilder said = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            said.append(of(child));
        }
        return said.toString().strip();
    }

    private static final class Words extends AbstractVisitor {

        private static final List<Class<? extends Node>> TIGHT = List.of(ListItem.class, TableCell.class);

        private final StringBuilder said = new StringBuilder();

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block && !(parent.getParent() instanceof ListItem)) {
                said.append(TIGHT.contains(parent.getClass()) ? "\n" : "\n\n");
            } else if (parent instanceof ListItem) {
                said.append('\n');
            }
        }

        @Override
        public void visit(ListItem item) {
            said.append("- ");
            super.visit(item);
        }

        @Override
        public void visit(Text text) {
            said.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            said.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            said.append(code.getLiteral()).append('\n');
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            said.append(code.getLiteral()).append('\n');
        }

        @Override
        public void visit(SoftLineBreak line) {
            said.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            said.append('\n');
        }

        @Override
        public void visit(Image image) {
            super.visit(image);
            if (image.getTitle() != null) {
                said.append(". ").append(image.getTitle());
            }
        }

        @Override
        public void visit(HtmlInline html) {
            said.append(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            said.append(html.getLiteral()).append("\n\n");
        }

        @Override
        public void visit(CustomNode node) {
            super.visit(node);
            if (node instanceof TableCell) {
                said.append(node.getNext() == null ? '\n' : ' ');
            }
        }
    }
}
