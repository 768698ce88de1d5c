extension EvaluationPage {
    /// What it adds to the style of the schedule.
    static let style: StaticString = """
        .answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 2.5rem;margin:1rem 0 0;padding:0 0 1.2rem;border-bottom:2px solid #4f277a}
        .answers dt{font-weight:700;color:#4f277a}.answers dd{margin:0}.answers b{display:block;font-size:clamp(1.7rem,4vw,2.4rem);line-height:1.15;font-variant-numeric:tabular-nums;text-wrap:balance}.answers span{display:block;font-variant-numeric:tabular-nums}.answers span+span{margin-top:.25rem}
        .source{font-size:.85rem;color:#5a5560;margin:.4rem 0 0;overflow-wrap:anywhere}.sources td:last-child{overflow-wrap:anywhere}
        header+main>.cycle:first-child h2{margin-top:.6rem}.cycle h2{margin-bottom:.4rem}.cycle .answers{margin-top:0}.cycle .answers b{font-size:clamp(1.3rem,3vw,1.7rem)}
        @media screen and (min-width:48.01rem){.wide .n{padding-left:.6rem}.wide thead th.n{white-space:normal;min-width:4.6rem}.problems td:last-child{max-width:26rem}.problems th:last-child,.problems td:last-child{padding-left:1rem}}
        .scroll:focus-visible{outline:3px solid #8a5a3c}
        @media print{h2+p,h3+p{break-after:avoid}.problems th:last-child,.problems td:last-child{padding-left:4mm}thead th.n{white-space:normal}.answers{grid-template-columns:repeat(3,1fr);gap:4mm 8mm}.answers b{font-size:20pt}.bars{max-width:120mm}.source{font-size:7pt}}
        """
}
