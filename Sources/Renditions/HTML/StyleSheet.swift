internal import Artwork
internal import Measures
internal import XMLTree

/// The style of an HTML file: a readable page on a screen, the exact artwork on paper.
enum StyleSheet {
    static func write(for page: Page, into writer: inout MarkupWriter) {
        writer.raw(screen)
        writer.raw("@page{size:")
        writer.number(page.trim.width, decimals: 3)
        writer.raw("mm ")
        writer.number(page.trim.height, decimals: 3)
        writer.raw("mm;margin:0}")
        writer.raw(print)
    }

    private static let screen: StaticString = """
        :root{color-scheme:light}*{box-sizing:border-box}
        body{margin:0;background:#faf5ec;color:#1c1b1d;font:1.125rem/1.55 Inter,"Noto Sans","Noto Naskh Arabic","Noto Sans Javanese","Noto Sans Balinese","Noto Sans Sundanese","Noto Sans Buginese",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
        main{max-width:40rem;margin:0 auto;padding:0 1.25rem 2.5rem}
        header{background:#4f277a;color:#fff;margin:0 calc(50% - 50vw) 1.75rem;padding:1.75rem calc(50vw - 50%) 2rem}
        .kicker{margin:0 0 .75rem;font-weight:700;color:#faf5ec}
        h1{margin:0;font-size:clamp(2rem,8vw,3.25rem);line-height:1.08;letter-spacing:-.015em;text-wrap:balance}
        .draft{margin:0;padding:.6rem 1.25rem;background:#6b4129;color:#fff;font-weight:700;text-align:center}
        p{margin:0 0 1.1rem}main>p:first-of-type{font-size:1.3rem;line-height:1.45}
        h2{margin:2.25rem 0 1rem;padding-top:1.5rem;border-top:.35rem solid #8a6bae;font-size:1.5rem;line-height:1.2;color:#4f277a;text-wrap:balance}
        h3{margin:0 0 .2rem;font-size:1.125rem;line-height:1.4;color:#4f277a}
        .office{margin:2.25rem 0 .2rem;font-weight:700;color:#4f277a}
        .callout{padding:1rem 1.1rem;background:#e8d8ca;border-inline-start:.4rem solid #8a5a3c}
        ol{list-style:none;margin:0 0 1.5rem;padding:0;counter-reset:step}
        ol li{counter-increment:step;position:relative;min-height:2.4rem;margin:0 0 .9rem;padding:.3rem 0 0;padding-inline-start:3.3rem}
        ol li::before{content:counter(step);position:absolute;inset-inline-start:0;top:0;width:2.4rem;height:2.4rem;border-radius:50%;background:#4f277a;color:#fff;font-weight:700;text-align:center;line-height:2.4rem}
        table{width:100%;margin:0 0 1.5rem;border-collapse:collapse}caption{padding:0 0 .5rem;font-weight:700;text-align:start}
        th,td{padding:.6rem 0;padding-inline-end:.75rem;border-top:1px solid #8a6bae;text-align:start;vertical-align:top}tbody th{font-weight:700}
        a{color:#4f277a;font-weight:700;text-underline-offset:.2em}a:focus-visible{outline:3px solid #8a5a3c;outline-offset:3px}
        .imprint{margin-top:2rem;padding-top:.75rem;border-top:1px solid #8a6bae;font-size:.875rem}
        .sheet{display:none}

        """

    private static let print: StaticString = """
        @media print{html,body{margin:0;padding:0;background:none}main,.draft{display:none}.sheet{display:block;font-size:0;line-height:0}.sheet svg{display:block;break-after:page;print-color-adjust:exact;-webkit-print-color-adjust:exact}.sheet svg:last-child{break-after:auto}}
        """
}
