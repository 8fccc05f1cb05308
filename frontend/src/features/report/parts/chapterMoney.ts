export { ChapterMoney as default } from '../ChapterMoney'
