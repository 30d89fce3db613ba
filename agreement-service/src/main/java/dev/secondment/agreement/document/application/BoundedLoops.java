package dev.secondment.agreement.document.application;

import io.quarkus.qute.Expression;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Results;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TemplateException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Qute's loops, over lists alone and so many times a page: one line of a wording must not be able to fill the memory. A
 * list that an agreement lacks is an empty one.
 */
final class BoundedLoops implements SectionHelperFactory<SectionHelper> {
    /** Under which a page counts its loops. */
    static final String COUNTER = "loops";

    private static final int MOST_OF_A_PAGE = 1000;

    private final LoopSectionHelper.Factory loops = new LoopSectionHelper.Factory();

    @Override
    public List<String> getDefaultAliases() {
        return loops.getDefaultAliases();
    }

    @Override
    public ParametersInfo getParameters() {
        return loops.getParameters();
    }

    @Override
    public List<String> getBlockLabels() {
        return loops.getBlockLabels();
    }

    @Override
    public Scope initializeBlock(Scope outerScope, BlockInfo block) {
        return loops.initializeBlock(outerScope, block);
    }

    @Override
    public SectionHelper initialize(SectionInitContext context) {
        LoopSectionHelper loop = loops.initialize(context);
        Expression list = context.getExpression("iterable");
        SectionBlock otherwise = context.getBlock("else");
        SectionHelper known = section -> section.resolutionContext()
                .evaluate(list)
                .thenCompose(found -> Results.isNotFound(found) ? none(otherwise, section) : loop.resolve(section));
        return section -> list.isLiteral() ? refuse("A loop goes over a list of the agreement") : count(known, section);
    }

    private static CompletionStage<ResultNode> none(
            @Nullable SectionBlock otherwise, SectionHelper.SectionResolutionContext section) {
        return otherwise == null ? ResultNode.NOOP : section.execute(otherwise, section.resolutionContext());
    }

    private static CompletionStage<ResultNode> count(
            SectionHelper loop, SectionHelper.SectionResolutionContext section) {
        return section.resolutionContext().getAttribute(COUNTER) instanceof AtomicInteger counter
                        && counter.incrementAndGet() <= MOST_OF_A_PAGE
                ? loop.resolve(section)
                : refuse("The page loops more than " + MOST_OF_A_PAGE + " times");
    }

    private static CompletionStage<ResultNode> refuse(String why) {
        throw new TemplateException(why);
    }
}
