extension SchedulePage {
    static let style: StaticString = """
        :root{color-scheme:light}*{box-sizing:border-box}body{margin:0;background:#faf5ec;color:#1c1b1d;font:1rem/1.5 Inter,"Noto Sans",system-ui,sans-serif}
        header{background:#4f277a;color:#fff;padding:2rem max(1.25rem,calc(50vw - 34.75rem))}h1{margin:0 0 .75rem;font-size:clamp(1.6rem,5vw,2.5rem);line-height:1.12;text-wrap:balance}
        header p{margin:0 0 .5rem;max-width:42rem}.lead{font-size:1.2rem;font-weight:600}main{max-width:72rem;margin:0 auto;padding:1rem 1.25rem 3rem}h2{margin:2.2rem 0 .75rem;color:#4f277a;line-height:1.2}
        h3{margin:1.6rem 0 .3rem}.gap{border-left:6px solid #6b4129;background:#f3e6da;padding:.2rem 1rem 1rem;margin-top:1.5rem}.gap h2{margin-top:.8rem;color:#6b4129}
        table{width:100%;border-collapse:collapse}th,td{padding:.45rem .75rem .45rem 0;border-top:1px solid #cdbfdd;text-align:left;vertical-align:top;font-weight:400}thead th{border-top:0;font-weight:700;line-height:1.25;vertical-align:bottom}
        tbody th{font-weight:600}.wide{font-size:.9rem}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.d{white-space:nowrap}.code{font-family:"JetBrains Mono","Noto Sans Mono",monospace;white-space:nowrap}.late th,.late td{background:#f3e6da}
        details{border-top:1px solid #8a6bae}details:last-of-type{border-bottom:1px solid #8a6bae}details>table{margin:0 0 1rem}
        summary{display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:.7rem 0;cursor:pointer}summary::before{content:"+";width:1rem;color:#8a5a3c;font-weight:700}details[open]>summary::before{content:"–"}
        a{color:inherit}a:focus-visible,summary:focus-visible{outline:3px solid #8a5a3c;outline-offset:2px}.day{font-weight:700;min-width:16rem}abbr{text-decoration:none;font-weight:700}
        .actual td:nth-child(2){font-family:"JetBrains Mono","Noto Sans Mono",monospace}.actual td:nth-child(2),.actual td:nth-child(5),.actual td:nth-child(6){white-space:nowrap}.bars{display:block;width:100%;max-width:36rem;font-family:inherit;font-variant-numeric:tabular-nums}.scroll{overflow-x:auto}.map,.chart{display:block;width:100%;min-width:42rem;font-family:inherit}.map{max-width:60rem}.key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.9rem}.key i{display:inline-block;width:1.1em;height:1.1em;margin-right:.4em;vertical-align:-.2em;border:1px solid #b9a8cb}.key .mark{width:4px;border:0;background:#6b4129}
        @media screen and (max-width:48rem){
        thead{position:absolute;clip-path:inset(50%)}tr{display:flex;flex-wrap:wrap;gap:0 1.1rem;padding:.55rem 0;border-top:1px solid #cdbfdd}th,td{padding:0;border:0;text-align:left}tbody th{flex-basis:100%}
        td.n{text-align:left}.d{white-space:normal}td::before{content:attr(data-label) ": ";color:#5a5560}.late th,.late td{background:none}tr.late{background:#f3e6da}
        summary{display:grid;grid-template-columns:1rem 1fr}.what{grid-column:2}.day{min-width:0}}
        @page{size:A4 landscape;margin:12mm}@media print{body{background:none;font-size:8.5pt}header{background:none;color:#1c1b1d;padding:0 0 4mm}main{padding:0;max-width:none}table{font-size:8pt}thead{display:table-header-group;position:static}tr,summary,svg{break-inside:avoid}h2,h3,summary{break-after:avoid}.scroll{overflow:visible}.map{max-width:200mm}.map,.chart{min-width:0}.shop{break-inside:avoid}details::details-content{display:block;content-visibility:visible}.key i,.late td,.late th,.gap{print-color-adjust:exact}}
        """
}
