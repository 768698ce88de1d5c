extension PaperFrame {
    static let style: StaticString = """
        :root{color-scheme:light}*{box-sizing:border-box}body{margin:0 auto;padding:1rem;max-width:210mm;background:#fff;color:#000;font:11pt/1.4 Inter,"Noto Sans",system-ui,sans-serif}
        header{display:flex;justify-content:space-between;gap:6mm;border-bottom:2pt solid #000;padding-bottom:3mm;margin-bottom:4mm}h1{margin:0;font-size:23pt;line-height:1.12;text-wrap:balance}h2{font-size:13pt;margin:6mm 0 2mm;line-height:1.2}
        .kind{margin:0 0 1mm;font-weight:700;font-size:12pt}.place,.remark{margin:1mm 0 0}.remark{font-weight:700}.code{text-align:center;flex:none}.code b{display:block;font:700 15pt "JetBrains Mono","Noto Sans Mono",monospace;white-space:nowrap}.qr{width:32mm;height:32mm;display:block;margin:0 auto}
        dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(60mm,1fr));gap:1.5mm 6mm;margin:0 0 4mm}dt{font-size:9pt}dd{margin:0;font-weight:600}
        table{width:100%;border-collapse:collapse;margin:0 0 4mm}th,td{border:.75pt solid #000;padding:1.4mm 2mm;text-align:left;vertical-align:top}th{font-size:9pt;line-height:1.25;vertical-align:bottom}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tfoot td,.total td{font-weight:700}
        .sheet+.sheet{break-before:page}.blank td{height:9mm}.sign{display:grid;grid-template-columns:1fr 1fr;gap:5mm;margin-top:4mm}.sign>div{border:.75pt solid #000;padding:2.5mm 3mm}.sign p{margin:0}.field{display:flex;align-items:flex-end;gap:2mm;height:9mm}.field span{flex:none}.field i{flex:1;border-bottom:.75pt solid #000}.signature{height:24mm}
        .label{position:relative;border:1.5pt solid #000;padding:5mm 6mm;height:136mm;margin:0 0 5mm;display:flex;flex-direction:column;break-inside:avoid;overflow:hidden}.label .to{margin:0;font-size:12pt}.label .region{margin:0;font-weight:800;line-height:1.02;overflow-wrap:break-word;flex:1}.label .s{font-size:60pt}.label .m{font-size:46pt}.label .l{font-size:35pt}
        .label .foot{display:flex;justify-content:space-between;align-items:flex-end;gap:6mm}.label .foot p{margin:0}.label .box{font-size:30pt;font-weight:800;line-height:1.15}.label .what{font-size:13pt;font-weight:600}.label .qr{width:36mm;height:36mm}
        a{color:#000}@media screen and (max-width:40rem){header{flex-direction:column-reverse}.code{text-align:left}.qr{margin:0}.label{height:auto}.label .s,.label .m,.label .l{font-size:11vw}.scroll{overflow-x:auto}}
        @page{size:A4;margin:12mm}@media print{body{padding:0;max-width:none}tr,.sign,.label{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}}
        """
}
